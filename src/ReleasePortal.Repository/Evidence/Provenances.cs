using ReleasePortal.Domain.Governance.Evidence;

namespace ReleasePortal.Repository.Evidence;

/// <summary>What the versions of SLSA's predicate say, each in its own words.</summary>
internal static class Provenances
{
    /// <summary>Version 1.</summary>
    public static Provenance First(JsonPart predicate, string type, IReadOnlyList<ProvenanceSubject> subjects, bool hasSignature)
    {
        var build = predicate.Need("buildDefinition");
        return new Provenance(
            type,
            subjects,
            EvidenceText.Name(predicate.Need("runDetails").Need("builder").Need("id").Text()),
            EvidenceText.Name(build.Need("buildType").Text()),
            Commits(build.List("resolvedDependencies")),
            hasSignature);
    }

    /// <summary>Version 0.2 and the one before it, which called the source differently.</summary>
    public static Provenance Draft(JsonPart predicate, string type, IReadOnlyList<ProvenanceSubject> subjects, bool hasSignature) => new(
        type,
        subjects,
        EvidenceText.Name(predicate.Need("builder").Need("id").Text()),
        EvidenceText.Name((predicate.Find("recipe") is { } recipe ? recipe.Need("type") : predicate.Need("buildType")).Text()),
        Commits([.. predicate.Find("invocation")?.Find("configSource") is { } source ? [source] : Array.Empty<JsonPart>(), .. predicate.List("materials")]),
        hasSignature);

    /// <summary>Builders call the digest of a commit gitCommit, or sha1 of an address of Git.</summary>
    private static IReadOnlyList<string> Commits(IEnumerable<JsonPart> sources) =>
    [
        .. sources.Select(source => source.Find("digest") is { IsObject: true } digest
                ? digest.Text("gitCommit") ?? (source.Text("uri")?.StartsWith("git", StringComparison.Ordinal) == true ? digest.Text("sha1") : null)
                : null)
            .OfType<string>()
            .Select(commit => EvidenceText.Name(commit).ToLowerInvariant())
            .Distinct(StringComparer.Ordinal),
    ];
}
