using ReleasePortal.Domain.Governance.Board;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Rules.Governance;

public sealed class ConditionsUnsaid : ReviewRule
{
    public override string Code => "GOV024";

    public override string Title => "A conditional go without its conditions";

    public override Severity Severity => Severity.Error;

    public override IEnumerable<Finding> Review(RecordSet records) => OfDecisions(records).Concat(OfMinutes(records));

    private IEnumerable<Finding> OfDecisions(RecordSet records) =>
        from release in records.Releases
        where release.Decision is { Verdict: Verdict.Conditional } decision && string.IsNullOrWhiteSpace(decision.Comment)
        select new Finding(
            this,
            release.Decision!.Origin.Value("verdict"),
            $"{release.Name} goes on conditions, and the decision does not say which.",
            "Write them under comment, so that whoever starts the release can check them; without conditions the verdict is go.");

    private IEnumerable<Finding> OfMinutes(RecordSet records) =>
        from minutes in records.Minutes
        from item in minutes.Items
        where item.Verdict == BoardVerdict.Conditional && item.Conditions.All(string.IsNullOrWhiteSpace)
        select new Finding(
            this,
            item.Origin.Value("verdict"),
            $"The board lets {item.Release.Id} go on conditions, and the minutes do not say which.",
            "Write them under conditions, one a line; without conditions the verdict is approved.");
}
