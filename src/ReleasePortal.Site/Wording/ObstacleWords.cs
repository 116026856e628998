using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Wording;

/// <summary>What could stop a release, in a sentence each.</summary>
internal sealed class ObstacleWords(Material material)
{
    public Reason Of(Obstacle obstacle) => obstacle switch
    {
        Obstacle.DecidedAgainst against => new(States.Of(Verdict.NoGo),
            Sentence($"Decided no-go on {material.Time.DayText(material.Time.DateOf(against.Decision.At.Instant))}", against.Decision.Comment)),
        Obstacle.Rejected rejected => new(States.Of(ApprovalDecision.Rejected),
            Sentence($"{material.Links.NameOf(rejected.Approval.Role)} rejected the plan", rejected.Approval.Comment)),
        Obstacle.WindowPassed passed => new(States.Overdue,
            Line($"Its window was over on {material.Time.DayText(material.Time.DateOf(passed.Window.End.Instant))}, and nothing says what became of it")),
        Obstacle.InConflict inConflict => new(ConflictWords.Mark(inConflict.Conflict), Line(inConflict.Conflict.Message.TrimEnd('.'))),
        Obstacle.Ungoverned found => new(States.Of(found.Finding.Severity), Ungoverned(found.Finding)),
        Obstacle.FailedCriterion failed => new(States.Of(GateState.Fail), Sentence(failed.Criterion.Criterion, failed.Criterion.Evidence)),
        Obstacle.FailedCheck failed => new(States.Of(GateState.Fail), Sentence(CheckName(failed.Check), failed.Check.Evidence)),
        Obstacle.LateCheck late => new(States.Overdue, Line($"{CheckName(late.Check)} was due {material.Time.DayText(late.Check.Due!.Value)}")),
        Obstacle.BrokenOrder broken => new(States.AtRisk.With("link"), Broken(broken)),
        Obstacle.Awaits awaits => new(States.AtRisk.With("link"), Line($"Needs {RecordLinks.NameOf(awaits.Other)} first")),
        Obstacle.OpenGates open => new(States.Pending, Line($"{Count.Sentence(Count.InWords(open.Count, "gate"))} still open")),
        Obstacle.NoSlack near => new(States.AtRisk.With("clock"), Line($"One day later it would fall inside the freeze “{near.Freeze.Title}”")),
        _ => throw new ArgumentOutOfRangeException(nameof(obstacle)),
    };

    /// <summary>Tests of Payments API.</summary>
    public string CheckName(ReadinessCheck check) =>
        $"{EnumWords.Of(check.Check)} of {material.Records.Services.Find(check.Service)?.Title ?? check.Service.Id}";

    /// <summary>Of a policy what it says, without the release, whose page it is.</summary>
    private Part Ungoverned(Finding finding) => material.Records.Policies
        .SelectMany(policy => policy.Rules.Where(rule => rule.KeyIn(policy) == finding.WaivedAs).Select(rule => (Part)new Listed([Line(rule.Message.TrimEnd('.')), RecordLinks.To(policy)])))
        .FirstOrDefault() ?? finding.Message.TrimEnd('.');

    private Part Broken(Obstacle.BrokenOrder broken)
    {
        var name = RecordLinks.NameOf(broken.Other);
        return Line($"Needs {name}, which is {EnumWords.Lower(broken.Other.Status)}");
    }

    private Part Sentence(string words, string? more) => Line(more is null ? words : $"{words}: {more}");

    private Part Line(string words) => material.Prose.Line(words);
}
