using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Rules.Governance;

/// <summary>What a waiver allows is known only when everything has been found: the review asks this rule last.</summary>
public sealed class UselessWaiver : Rule
{
    public override string Code => "GOV009";

    public override string Title => "A waiver that allows nothing";

    public override Severity Severity => Severity.Warning;

    /// <inheritdoc cref="ReviewRule.SkippedBecause"/>
    internal static string? SkippedBecause(RecordSet records) => records.Unreadable > 0
        ? "A document could not be read, so that nobody knows what would be found in it and which waivers that needs." : null;

    /// <param name="records">All of them.</param>
    /// <param name="skipped">Rules of which nobody knows what they would find.</param>
    /// <param name="found">What was found, waived or not.</param>
    /// <param name="used">The ids of waivers by which something is allowed.</param>
    /// <param name="today">Those that ended before are kept for the record.</param>
    internal IEnumerable<Finding> Review(RecordSet records, IReadOnlyList<SkippedRule> skipped, IReadOnlyList<Finding> found, IReadOnlySet<string> used, NodaTime.LocalDate today) => records.Waivers
        .Where(waiver => waiver.Expires >= today && !used.Contains(waiver.Id))
        .Where(waiver => skipped.All(skip => skip.Rule.Code != waiver.Rule.Id) && !IsUnusable(waiver, records))
        .Where(waiver => !records.Releases.Any(release => release.Status.IsFinal() && waiver.IsAbout(release)))
        .Select(waiver => Look(waiver, records, found));

    private Finding Look(Waiver waiver, RecordSet records, IReadOnlyList<Finding> found)
    {
        var asked = found.FirstOrDefault(finding => finding.WaivedAs == waiver.Rule.Id);
        var role = asked?.WaivableBy ?? RoleOf(waiver, records);
        if (role is null)
            return new Finding(this, waiver.Rule.Place, $"Nobody can waive {waiver.Rule.Id}.", "Put right what it finds, and remove the waiver.");
        if (waiver.ApprovedBy.Role.Id != role)
            return new Finding(this, waiver.ApprovedBy.Role.Place, $"The waiver was granted by the role {waiver.ApprovedBy.Role.Id}, and {role} has to grant one of {waiver.Rule.Id}.", $"Ask {DecisionRights.Holders([role], records)}.");
        return waiver.ApprovedBy.IsHeld(records)
            ? new Finding(this, waiver.Rule.Place, $"{waiver.Rule.Id} finds nothing about {waiver.Subject} that the waiver would allow.", "Remove it: what is kept needs no exception, and what is broken later should be asked about anew.")
            : new Finding(this, waiver.ApprovedBy.Handle.Place, $"No team file gives {waiver.ApprovedBy.Handle.Id} the role {role}.", $"Ask {DecisionRights.Holders([role], records)}, or write the role into the team file if it is held.");
    }

    private static string? RoleOf(Waiver waiver, RecordSet records) => RuleBook.Find(waiver.Rule.Id) is { } rule ? rule.WaivableBy : AskedBy(waiver, records)?.WaivableBy?.Id;

    /// <summary>Of a rule of a policy that cannot be asked nobody knows what it would find.</summary>
    private static bool IsUnusable(Waiver waiver, RecordSet records) => AskedBy(waiver, records) is { IsUsable: false };

    private static PolicyRule? AskedBy(Waiver waiver, RecordSet records) =>
        records.Policies.SelectMany(policy => policy.Rules.Where(asked => asked.KeyIn(policy) == waiver.Rule.Id)).FirstOrDefault();
}
