using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Rules.Documents;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Markdown;
using ReleasePortal.Repository.Documents;

namespace ReleasePortal.Repository.Markdown;

/// <summary>Reads the text of a record: its headings, its links, and what is wrong with it.</summary>
internal sealed class MarkdownReader
{
    private readonly MarkdownText text;
    private readonly List<Finding> findings;
    private readonly List<Heading> headings = [];
    private readonly List<Link> links = [];
    private readonly List<(int Start, int Length)> code = [];

    private MarkdownReader(MarkdownText text, List<Finding> findings)
    {
        this.text = text;
        this.findings = findings;
    }

    /// <returns>The text, or null where it is empty or passes a limit.</returns>
    public static Prose? Read(MarkdownText text, List<Finding> findings)
    {
        if (string.IsNullOrWhiteSpace(text.Content))
            return null;
        if (MarkdownLimits.Passed(text.Content, text.Path, text.LineOffset) is { } passed)
        {
            findings.Add(passed);
            return null;
        }

        try
        {
            var document = Markdig.Markdown.Parse(text.Content, MarkdownDialect.Pipeline);
            var reader = new MarkdownReader(text, findings);
            reader.Walk(document);
            return new Prose(text.Content, text.Whole, reader.headings, reader.links, LeadOf(document)) { Code = reader.code };
        }
        catch (ArgumentException error) when (error.Message.Contains("depth", StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(TooLarge.At(text.Whole, "marks too deep inside one another", "what a reader could follow (limit of Markdown files)"));
            return null;
        }
    }

    private static string LeadOf(MarkdownDocument document) => document.Descendants<LeafBlock>()
        .Where(block => (block is ParagraphBlock or HeadingBlock) && block.Inline is not null && !IsInTable(block))
        .Select(block => MarkdownWords.Of(block.Inline!))
        .FirstOrDefault(words => words.Length > 0) ?? "";

    private static bool IsInTable(Block block) => block.Parent is { } parent && (parent is Markdig.Extensions.Tables.Table || IsInTable(parent));

    private void Walk(MarkdownDocument document)
    {
        foreach (var part in document.Descendants())
        {
            switch (part)
            {
                case HeadingBlock heading:
                    Take(heading);
                    break;
                case LinkInline link:
                    Take(link.Url ?? "", link.IsImage, link);
                    if (link.IsImage && link.FirstChild is null)
                        findings.Add(ImageWithoutText.At(text.PlaceOf(link), link.Url ?? ""));
                    break;
                case AutolinkInline link:
                    Take(link.IsEmail ? "mailto:" + link.Url : link.Url, isImage: false, link);
                    break;
                case HtmlEntityInline entity:
                    HiddenCharacters.ReportWritten(entity.Transcoded.ToString(), text.PlaceOf(entity), findings);
                    break;
                case CodeInline or CodeBlock:
                    code.Add((part.Span.Start, part.Span.Length));
                    break;
                case LiteralInline literal:
                    ReportHtml(literal);
                    break;
            }
        }
    }

    private void Take(HeadingBlock heading)
    {
        var place = text.PlaceOf(heading);
        var words = heading.Inline is null ? "" : MarkdownWords.Of(heading.Inline);
        var previous = headings.Count == 0 ? 1 : headings[^1].Level;
        if (heading.Level == 1)
            findings.Add(RepeatedTitle.At(place));
        else if (heading.Level > previous + 1)
            findings.Add(SkippedHeadingLevel.At(place, heading.Level, previous));
        headings.Add(new Heading(heading.Level, words, heading.GetAttributes().Id ?? "", place));
    }

    private void Take(string target, bool isImage, MarkdownObject part)
    {
        var plain = LinkTarget.Plain(target);
        var place = text.PlaceOf(part);
        if (LinkTarget.IsInternal(plain))
            links.Add(new Link(plain, isImage, place));
        else if (isImage && LinkTarget.IsExternal(plain))
            findings.Add(UnsafeLink.OfImage(place, plain));
        else if (!LinkTarget.IsExternal(plain))
            findings.Add(UnsafeLink.At(place, plain.Length == 0 ? "nothing" : plain));
        else
            links.Add(new Link(plain, isImage, place));
    }

    /// <summary>HTML is text in this dialect, so that it stands among the literals.</summary>
    private void ReportHtml(LiteralInline literal)
    {
        foreach (var match in HtmlTag.In(literal.Content.AsSpan()))
            findings.Add(RawHtml.At(text.PlaceOf(literal, match.Index, match.Length), literal.Content.ToString().Substring(match.Index, match.Length)));
    }
}
