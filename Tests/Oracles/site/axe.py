"""The rules of axe-core: WCAG 2.2 A and AA, and what its makers call best practice."""
import importlib.metadata

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOUR = ["color-contrast", "link-in-text-block"]
# What stands in a frame has the headings of the page that shows it above its own.
OF_WHOLE_PAGES = ["page-has-heading-one"]
RUN = """async only => (await axe.run(document, {
    runOnly: only, resultTypes: ['violations'], rules: {'target-size': {enabled: true}}
})).violations.map(({id, nodes}) => [id, nodes.slice(0, 3).map(node => node.target.join(' '))])"""


def source():
    """The text of axe-core, as the Python package carries it."""
    package = importlib.metadata.distribution("axe-playwright-python")
    found = [file for file in package.files if file.name == "axe.min.js"]
    return package.locate_file(found[0]).read_text(encoding="utf-8")


async def findings(page, view, colour=False, framed=False):
    """In the present view; `colour`: only the rules that another scheme can break; `framed`: as part of a page."""
    only = {"type": "rule", "values": COLOUR} if colour else {"type": "tag", "values": TAGS}
    for rule, targets in await page.evaluate(RUN, only):
        if framed and rule in OF_WHOLE_PAGES:
            continue
        yield "axe:" + rule, f"{view}: {', '.join(targets)}"
