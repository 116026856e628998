using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ReleasePortal.Site.Markdown;

/// <summary>Turns keys of issue trackers in Markdown text into links; code and existing links stay as they are.</summary>
internal static class IssueKeyLinker
{
    public static void Link(MarkdownDocument document, IssueLinks issues)
    {
        foreach (var literal in document.Descendants<LiteralInline>().Where(IsFree).ToList())
        {
            var words = literal.Content.ToString();
            var found = issues.Matches(words);
            if (found.Count == 0)
                continue;
            var pieces = new ContainerInline();
            literal.ReplaceBy(pieces);
            var at = 0;
            foreach (var (start, key, address) in found)
            {
                pieces.AppendChild(new LiteralInline(words[at..start]));
                var link = new LinkInline(address, "");
                link.AppendChild(new LiteralInline(key));
                pieces.AppendChild(link);
                at = start + key.Length;
            }

            pieces.AppendChild(new LiteralInline(words[at..]));
        }
    }

    private static bool IsFree(LiteralInline literal)
    {
        for (Inline? around = literal.Parent; around is not null; around = around.Parent)
        {
            if (around is LinkInline)
                return false;
        }

        return true;
    }
}
