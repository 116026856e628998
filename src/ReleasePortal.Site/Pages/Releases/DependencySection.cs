using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Graphs;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>What a release waits for, what waits for it, and what goes with it: a picture and sentences.</summary>
internal static class DependencySection
{
    public static Card? Of(Release release, Material material)
    {
        var needs = ReleaseGraph.Needs(release, material);
        var neededBy = material.ReleaseGraph.NeededBy(release);
        var besides = Besides(release, material);
        if (needs.Count == 0 && neededBy.Count == 0 && besides.Count == 0)
            return null;
        List<Part> parts = [];
        if (needs.Count + neededBy.Count > 0)
            parts.Add(GraphDrawing.Of(material.ReleaseGraph.Around(release, material), $"Dependencies of {RecordLinks.NameOf(release)}"));
        parts.Add(new Paragraph(string.Join(' ', Sentences(needs, neededBy))));
        if (release.DependsOn.Count > 0)
            parts.Add(new ReasonList([.. release.DependsOn.Select(dependency => Reason(dependency, material))]));
        if (besides.Count > 0)
            parts.Add(new Paragraph(new Pair("May run at the same time as", new Listed(besides))));
        return new Card("dependencies", "Dependencies", new Group(parts)) { Padded = true };
    }

    /// <summary>Those that it names, and those that name it: one word is enough for both.</summary>
    private static List<Part> Besides(Release release, Material material) =>
    [
        .. release.CompatibleWith.Select(material.Links.To),
        .. material.Records.Releases
            .Where(other => other.CompatibleWith.Any(named => named.Id == release.Id) && release.CompatibleWith.All(named => named.Id != other.Id))
            .Select(RecordLinks.To),
    ];

    private static IEnumerable<string> Sentences(IReadOnlyList<Release> needs, IReadOnlyList<Release> neededBy)
    {
        if (needs.Count > 0)
            yield return $"Needs {Names(needs)}.";
        if (neededBy.Count > 0)
            yield return $"Needed by {Names(neededBy)}.";
    }

    private static string Names(IReadOnlyList<Release> releases) => Count.List([.. releases.Select(RecordLinks.NameOf)]);

    private static Reason Reason(ReleaseDependency dependency, Material material)
    {
        var mark = material.Records.Releases.Find(dependency.Release) is { } other ? material.Outlooks.StateOf(other) : States.Open;
        return new Reason(mark, new Pair(material.Links.To(dependency.Release), $"{KindWord(dependency.Kind)}: {dependency.Reason}"));
    }

    private static string KindWord(DependencyKind kind) => kind switch
    {
        DependencyKind.Before => "must be done before",
        DependencyKind.Together => "goes together with it",
    };
}
