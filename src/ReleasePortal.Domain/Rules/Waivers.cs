using NodaTime;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules.Calendar;

namespace ReleasePortal.Domain.Rules;

/// <summary>Says which findings somebody allowed: each waiver is for one rule and one subject, and ends.</summary>
internal sealed class Waivers(RecordSet records, LocalDate today)
{
    private readonly ILookup<string, Waiver> byRule = records.Waivers.ToLookup(waiver => waiver.Rule.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, Release> releaseAt = records.Releases.ToDictionary(release => release.Origin.Place.Path, StringComparer.Ordinal);

    /// <summary>The waiver that counts for a finding, or null. One for a freeze counts through an override that names the freeze.</summary>
    public Waiver? For(Finding finding) => finding.Rule is ReleaseInFreeze
        ? finding.Conflict?.Conflict.Waiver
        : byRule[finding.Rule.Code].FirstOrDefault(waiver => waiver.Counts(finding.Rule, today, records) && IsAbout(waiver, finding.Place.Path));

    private bool IsAbout(Waiver waiver, string path) =>
        waiver.Subject == path || (releaseAt.TryGetValue(path, out var release) && waiver.IsAbout(release));
}
