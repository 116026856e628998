namespace ReleasePortal.Domain.Rules.References;

public sealed class BrokenAnchor : ReviewRule
{
    public override string Code => "REF014";

    public override string Title => "A link to a heading that does not exist";

    public override Severity Severity => Severity.Error;

    public override IEnumerable<Finding> Review(RecordSet records)
    {
        var anchors = records.Texts.ToDictionary(text => text.Place.Path, text => text.Headings, StringComparer.Ordinal);
        foreach (var (link, path) in DocumentLinks.Of(records, anchorsOnly: true))
        {
            var anchor = link.Target[(link.Target.IndexOf('#', StringComparison.Ordinal) + 1)..];
            if (path is null || anchor.Length == 0 || !anchors.TryGetValue(path, out var headings)
                || headings.Any(heading => heading.Anchor == anchor))
                continue;
            yield return new Finding(
                this,
                link.Place,
                $"{path} has no heading with the anchor \"{anchor}\".",
                DidYouMean.Among(headings.Select(heading => heading.Anchor), anchor, "Use the heading's words in lower case, joined by dashes."));
        }
    }
}
