using Microsoft.Playwright;

namespace ReleasePortal.BrowserTests.Browsing;

/// <summary>
/// Shortens a page to what has a look of its own: of siblings that are built alike the first three and the last stay. Alike are those
/// with the same elements inside, the same attributes of which a style sheet speaks, and text at the same places; a style sheet
/// can tell them apart only by their number, and none of ours counts further than three from one end. Cells stay, because tables are
/// laid out by the number of their columns.
/// </summary>
internal static class LooksOnce
{
    private const string Script = """
        () => {
          const sheets = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join("\n");
          const styled = new Set(["class", "style", "fill", "stroke", ...[...sheets.matchAll(/\[([a-z-]+)/g)].map((match) => match[1])]);
          const looks = new Map();
          const look = (element) => {
            if (!looks.has(element)) {
              const own = [...element.attributes].filter((attribute) => styled.has(attribute.name)).map((attribute) => `${attribute.name}=${attribute.value}`);
              const inside = [...element.childNodes].map((node) => node.nodeType === 1 ? look(node) : node.nodeType === 3 && node.data.trim() ? "text" : "");
              looks.set(element, `<${element.localName} ${own.join(" ")}>${inside.join("")}</>`);
            }
            return looks.get(element);
          };
          const gone = [];
          for (const parent of document.querySelectorAll("main, main *:not(tr, svg, svg *)")) {
            const seen = new Map();
            for (const child of parent.children) {
              const before = seen.get(look(child)) ?? 0;
              seen.set(look(child), before + 1);
              if (before >= 3 && child !== parent.lastElementChild) gone.push(child);
            }
          }
          for (const element of gone) element.remove();
          return gone.length;
        }
        """;

    /// <returns>How many elements have gone, those inside them not counted.</returns>
    public static Task<int> Shorten(IPage page) => page.EvaluateAsync<int>(Script);
}
