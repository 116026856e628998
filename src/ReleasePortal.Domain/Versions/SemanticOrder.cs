using System.Collections.Concurrent;
using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Versions;

/// <summary>The precedence of Semantic Versioning 2.0.0, pre-releases included: 5.4.0-rc.1 comes before 5.4.0.</summary>
internal sealed class SemanticOrder : VersionOrder
{
    private readonly ConcurrentDictionary<string, SemanticVersion?> known = new(StringComparer.Ordinal);

    public override VersionScheme Scheme => VersionScheme.Semver;

    public override string? Form => SemanticVersion.Form;

    public override string Example => "5.3.0";

    public override VersionProblem? ProblemOf(string version) => Read(version) is not null ? null : Problem(
        version,
        $"\"{version}\" is no semantic version.",
        "Write three numbers without leading zeros, and a pre-release behind a dash if there is one, such as 5.3.0 or 5.3.0-rc.1; or change version_scheme of the product.");

    public override int? Compare(string left, string right) =>
        Read(left) is { } one && Read(right) is { } other ? SemanticVersion.Compare(one, other) : null;

    public override bool? BeginsWith(string version, string stem) => Read(version)?.BeginsWith(stem.Split('.'));

    public override string? FirstOf(string stem)
    {
        var missing = 3 - stem.Split('.').Length;
        var first = stem + string.Concat(Enumerable.Repeat(".0", Math.Max(0, missing)));
        return missing is 1 or 2 && Read(first) is not null ? first : null;
    }

    private SemanticVersion? Read(string version) => known.GetOrAdd(version, SemanticVersion.TryParse);
}
