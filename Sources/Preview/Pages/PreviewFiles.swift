/// Loads a page anew once the site has changed, and puts it back to where it was read.
///
/// The place is kept in the page’s own entry of the history, for the site promises no storage. A
/// page that nobody sees waits for nothing: a browser allows six connections to a host.
let previewScript = """
  (() => {
    const { edition } = document.currentScript.dataset;
    const place = history.state?.parvisPlace;
    if (place) {
      history.replaceState(null, "");
      const restore = () => scrollTo({ left: place[0], top: place[1], behavior: "instant" });
      restore();
      addEventListener("load", () => {
        restore();
        history.scrollRestoration = "auto";
      }, { once: true });
    }
    let events;
    const stop = () => events?.close();
    const follow = () => {
      stop();
      if (document.hidden) return;
      events = new EventSource(`/__parvis/events?edition=${edition}`);
      events.onmessage = () => {
        stop();
        history.scrollRestoration = "manual";
        history.replaceState({ parvisPlace: [scrollX, scrollY] }, "");
        location.reload();
      };
      // A browser comes again by itself, but not where the preview had no room for it.
      events.onerror = () => events.readyState === EventSource.CLOSED && setTimeout(follow, 2000);
    };
    document.addEventListener("visibilitychange", follow);
    addEventListener("pagehide", stop);
    addEventListener("pageshow", (event) => event.persisted && follow());
    follow();
  })();

  """

/// Leads the other languages to the page that one of them shows.
///
/// A frame that was led says so by the address it shows, and leads nobody in its turn.
let bothLanguagesScript = """
  (() => {
    const frames = [...document.querySelectorAll("iframe[data-language]")];
    const led = new Map(frames.map((frame) => [frame, frame.getAttribute("src")]));
    for (const frame of frames) {
      frame.addEventListener("load", () => {
        const here = frame.contentWindow.location.pathname;
        const wasLed = led.get(frame) === here;
        led.delete(frame);
        if (wasLed) return;
        for (const other of frames.filter((other) => other !== frame)) {
          const twin = frame.contentDocument.querySelector(
            `link[rel=alternate][hreflang="${other.dataset.language}"]`);
          const path = twin && new URL(twin.href).pathname;
          if (!path || other.contentWindow.location.pathname === path) continue;
          led.set(other, path);
          other.contentWindow.location.replace(path);
        }
      });
    }
  })();

  """

/// The style of the toolbar, which is a shadow tree, and of the preview’s own pages.
let previewStyle = """
  :host { all: initial; color-scheme: light dark; }
  :host, body { font: 1rem/1.45 system-ui, sans-serif; }
  body { color-scheme: light dark; margin: 0; }
  main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .75rem 0; padding: .5rem .75rem;
    border-inline-start: .3rem solid #8a6100; background: Canvas; color: CanvasText;
    font: .875rem/1.5 ui-monospace, monospace; }
  pre.error, .refused { border-inline-start: .3rem solid #b3261e; }
  .refused { padding-inline-start: .75rem; font-weight: bold; }
  .draft, .errors, .corner { position: fixed; z-index: 2147483647; box-sizing: border-box; }
  .draft { inset: 0 0 auto; margin: 0; padding: .3rem 1rem; text-align: center;
    background: #ffd84d; color: #201a00; pointer-events: none; }
  .errors { inset: 0 0 auto; max-height: 85vh; overflow: auto; padding: .5rem 1rem;
    border-block-end: .3rem solid #b3261e; background: Canvas; color: CanvasText;
    box-shadow: 0 .25rem 1.5rem #0008; }
  .errors summary { cursor: pointer; font-weight: bold; }
  .corner { inset: auto .5rem .5rem auto; max-width: 90vw; padding: .25rem .75rem;
    border: 1px solid #fff8; border-radius: 1rem; background: #202124; color: #fff;
    font-size: .875rem; text-decoration: none; }
  .corner:focus-visible { outline: .2rem solid #1a73e8; outline-offset: .1rem; }
  .both { display: flex; gap: 1.5rem; justify-content: safe center; padding: .5rem 1rem; }
  .both section { flex: none; }
  .both h2 { font-size: 1rem; margin: 0 0 .25rem; text-align: center; }
  .both iframe { width: 390px; height: calc(100vh - 4rem); border: 1px solid #8888;
    border-radius: .5rem; }
  @media print { :host { display: none; } }

  """
