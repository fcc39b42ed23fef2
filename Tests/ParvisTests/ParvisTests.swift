import Parvis
