using System.Collections.Concurrent;
using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Versions;

/// <summary>The order of <see cref="CalendarVersion"/>.</summary>
internal sealed class CalendarOrder : VersionOrder
{
    private readonly ConcurrentDictionary<string, CalendarVersion?> known = new(StringComparer.Ordinal);

    public override VersionScheme Scheme => VersionScheme.Calver;

    public override string? Form => CalendarVersion.Form;

    public override string Example => "2026.11";

    public override VersionProblem? ProblemOf(string version) => Read(version) is not null ? null : Problem(
        version,
        $"\"{version}\" is no calendar version.",
        "Begin with the year and go on with smaller units, such as 2026.11, 26Q4, 2026-W48 or 2026.11.1-hotfix; or change version_scheme of the product.");

    public override int? Compare(string left, string right) =>
        Read(left) is { } one && Read(right) is { } other ? CalendarVersion.Compare(one, other) : null;

    public override bool? BeginsWith(string version, string stem) =>
        Read(version) is { } whole && Read(stem) is { } beginning ? whole.BeginsWith(beginning) : null;

    public override string? FirstOf(string stem) => Read(stem) is { HasWords: false } ? stem : null;

    private CalendarVersion? Read(string version) => known.GetOrAdd(version, CalendarVersion.TryParse);
}
