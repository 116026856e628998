using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Domain.Governance;

[Description("An exception from one rule for one subject, with an end.")]
public sealed record Waiver(
    RecordHeader Header,
    [Key("The code of the rule, or a policy and its rule.", Example = "CAL003")] Ref<Rule> Rule,
    [Key("What it is about: the id of a release with all its files, or the path of one file.", Example = "dwh-26q4-schema")] string Subject,
    [Key("Why the rule cannot be kept.")] string Reason,
    [Key("What is done instead.")] string CompensatingControl,
    [Key("Who granted it.")] GrantedBy ApprovedBy,
    [Key("The last day on which it counts.", Example = "2026-12-01")] LocalDate Expires) : Record(Header)
{
    /// <summary>Whether it names the release, by its id or by the path of its plan.</summary>
    public bool IsAbout(Release release) => Subject == release.Id || Subject == release.Origin.Place.Path;

    /// <summary>Whether it counts for a finding of a rule on a day: the right rule, granted by somebody in the right role, and not expired.</summary>
    public bool Counts(Rule rule, LocalDate day, RecordSet records) => Counts(rule.Code, rule.WaivableBy, day, records);

    /// <inheritdoc cref="Counts(Rule, LocalDate, RecordSet)"/>
    /// <param name="rule">The code of the rule, or a policy and its rule.</param>
    /// <param name="role">Who may waive it; null where nobody may.</param>
    /// <param name="day">In the portal's zone.</param>
    /// <param name="records">Who holds which role.</param>
    public bool Counts(string rule, string? role, LocalDate day, RecordSet records) =>
        Rule.Id == rule && ApprovedBy.Role.Id == role && ApprovedBy.IsHeld(records) && Expires >= day;
}
