"""A walk with the Tab key: every stop is reached, and seen."""
from collections import Counter

UNFOCUS = "() => { document.activeElement.blur(); scrollTo(0, 0) }"


async def findings(page):
    """From the top of the page on, until the focus leaves it."""
    wanted = Counter(await page.evaluate("probes.stops()"))
    reached = Counter()
    for _ in range(wanted.total() + 20):
        await page.keyboard.press("Tab")
        stop = await page.evaluate("probes.stop()")
        for problem in stop["problems"]:
            yield "focus", problem
        for text in stop["tiny"]:
            yield "target-size", f"under 24 px with the focus: {text}"
        if stop["name"] is None:
            await page.evaluate(UNFOCUS)
            break
        reached[stop["name"]] += 1
    else:
        yield "focus", "the Tab key never leaves the page"
    for name in wanted - reached:
        yield "focus", f"the Tab key does not reach {name}"


async def forced(page):
    """With forced colours, where no shadow is drawn: the first stop."""
    await page.evaluate(UNFOCUS)
    await page.keyboard.press("Tab")
    stop = await page.evaluate("probes.stop()")
    if stop["name"] and stop["outline"] == "none":
        yield "forced-colours", f"{stop['name']} has the focus without an outline"
