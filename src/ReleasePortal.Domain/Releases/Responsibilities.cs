using ReleasePortal.Domain.Portal;

namespace ReleasePortal.Domain.Releases;

/// <summary>Who is responsible for what: each type of release has its lines in the roles file, and a release may write its own for an activity.</summary>
public static class Responsibilities
{
    private static readonly string[] OfEnterprise = ["go-no-go", "cutover", "rollback"];
    private static readonly string[] OfRegulated = [.. OfEnterprise, "validation", "communication"];

    /// <summary>Those of the type in their order, each replaced by the release's own where it has one, then what only the release has.</summary>
    public static IReadOnlyList<Responsibility> Of(Release release, RecordSet records)
    {
        var shared = OfType(release.Type, records);
        return
        [
            .. shared.Select(line => release.Raci.TryGetValue(line.Key, out var own) ? new Responsibility(line.Key, own, IsOwn: true) : new Responsibility(line.Key, line.Value, IsOwn: false)),
            .. release.Raci.Where(line => !shared.ContainsKey(line.Key)).Select(line => new Responsibility(line.Key, line.Value, IsOwn: true)),
        ];
    }

    /// <summary>What releases of a type have where they say nothing else; empty where nobody wrote it.</summary>
    public static IReadOnlyDictionary<string, Raci> OfType(ReleaseType type, RecordSet records) =>
        records.RoleCatalogues.Select(catalogue => catalogue.Raci.GetValueOrDefault(type)).FirstOrDefault(lines => lines is not null) ?? new Dictionary<string, Raci>(StringComparer.Ordinal);

    /// <summary>Activities for which somebody has to answer in a profile; none in those that ask little.</summary>
    public static IReadOnlyList<string> ExpectedIn(Profile profile) => profile switch
    {
        Profile.Startup or Profile.Saas => [],
        Profile.Enterprise => OfEnterprise,
        Profile.Regulated => OfRegulated,
        _ => throw new ArgumentOutOfRangeException(nameof(profile)),
    };

    /// <summary>Whether two activities are one: go_no_go is go-no-go.</summary>
    public static bool AreSame(string activity, string other) =>
        activity.Replace('_', '-').Equals(other.Replace('_', '-'), StringComparison.OrdinalIgnoreCase);

    /// <summary>Every line that somebody wrote and that still matters: of types, and of releases that are not over.</summary>
    internal static IEnumerable<(string Activity, Raci Roles)> Written(RecordSet records) =>
        records.RoleCatalogues.SelectMany(catalogue => catalogue.Raci.Values)
            .Concat(records.Releases.Where(release => !release.Status.IsFinal()).Select(release => release.Raci))
            .SelectMany(lines => lines)
            .Select(line => (line.Key, line.Value));
}
