using NodaTime;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Rules.Calendar;

namespace ReleasePortal.Domain.Rules;

/// <summary>Says which findings somebody allowed: each waiver is for one rule and one subject, and ends.</summary>
internal sealed class Waivers(RecordSet records, LocalDate today)
{
    private readonly ILookup<string, Waiver> byRule = records.Waivers.ToLookup(waiver => waiver.Rule.Id, StringComparer.Ordinal);

    /// <summary>The waiver that counts for a finding, or null. One for a freeze counts through an override that names the freeze.</summary>
    public Waiver? For(Finding finding) => finding.Rule is ReleaseInFreeze
        ? finding.Conflict?.Conflict.Waiver
        : byRule[finding.WaivedAs].FirstOrDefault(waiver => waiver.Counts(finding.WaivedAs, finding.WaivableBy, today, records) && IsAbout(waiver, finding.Place.Path));

    /// <summary>Who names a release means every file in its folder, also one that is not there any more.</summary>
    private static bool IsAbout(Waiver waiver, string path) => waiver.Subject == path || waiver.Subject == ReleaseOf(path);

    private static string? ReleaseOf(string path)
    {
        var parts = path.Split('/');
        var folder = parts.Length - 2;
        while (folder > 0 && parts[folder] is "notes" or "evidence")
            folder--;
        return folder > 0 && parts[0] == "releases" ? parts[folder] : null;
    }
}
