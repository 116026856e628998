using System.Text.RegularExpressions;
using ReleasePortal.Domain.Readers;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Privacy;

public sealed partial class CommentInWiderText : ReviewRule
{
    private const string Begin = "<!--";
    private const string End = "-->";

    public override string Code => "PRV004";

    public override string Title => "A comment in a text for a wider audience";

    public override Severity Severity => Severity.Error;

    public override IEnumerable<Finding> Review(RecordSet records) =>
        from text in ToldTexts.Of(records)
        from place in Comments(text)
        select new Finding(
            this,
            place,
            $"Everybody of the audience {text.Audience} can read this comment: it is shown as it was typed.",
            "Take it out. What is for colleagues goes into a note for them, or into the text of the known issue.");

    private static IEnumerable<Place> Comments(ToldText text)
    {
        foreach (var (_, place) in text.Lines.Where(line => HasComment(line.Words)))
            yield return place;
        if (text.Body is not { } body)
            yield break;
        for (var start = body.Text.IndexOf(Begin, StringComparison.Ordinal); start >= 0; start = body.Text.IndexOf(Begin, start + Begin.Length, StringComparison.Ordinal))
        {
            if (!body.IsCode(start))
                yield return body.PlaceOf(start, LengthOnItsLine(body.Text, start));
        }
    }

    /// <summary>In a value of several lines, one that begins with <c>#</c> looks like a comment of YAML and is part of the text.</summary>
    private static bool HasComment(string words) =>
        InlineCode().Replace(words, "").Contains(Begin, StringComparison.Ordinal) || words.Split('\n') is { Length: > 1 } lines && lines.Any(line => line.StartsWith("# ", StringComparison.Ordinal));

    private static int LengthOnItsLine(string text, int start)
    {
        var line = text.AsSpan(start);
        line = line.IndexOf('\n') is >= 0 and var breaks ? line[..breaks] : line;
        return line.IndexOf(End, StringComparison.Ordinal) is >= 0 and var ends ? ends + End.Length : line.TrimEnd().Length;
    }

    [GeneratedRegex("`[^`]*`", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex InlineCode();
}
