using NodaTime;
using ReleasePortal.Domain.Learning;

namespace ReleasePortal.Domain.Kpis;

public sealed class StakeholderSatisfaction : KpiDefinition
{
    private static readonly Figure Score = new("score", "Mean score from 1 to 5", FigureKind.Ratio, KpiUnit.Score, Better.Higher);
    private static readonly Figure Response = Figure.Percent("response", "Of those asked, answered", Better.Higher);
    private static readonly IReadOnlyList<Figure> Distribution =
        [.. Enumerable.Range(1, 5).Select(score => Figure.Percent($"gave-{score}", $"Gave {score}", Better.Neither))];

    public override Kpi? Number => Kpi.StakeholderSatisfaction;

    public override KpiGroup Group => KpiGroup.People;

    public override string Title => "Stakeholder satisfaction";

    public override string Question => "How do those who live with releases judge them?";

    public override IReadOnlyList<Figure> Figures { get; } = [Score, Response, .. Distribution];

    public override IEnumerable<Sighting> Observe(KpiFacts facts) => facts.Records.Surveys.SelectMany(survey => Look(survey, facts));

    private static IEnumerable<Sighting> Look(Survey survey, KpiFacts facts)
    {
        if (LastDay(survey.Quarter) is not { } day)
            return [];
        var at = facts.Records.Portal.TimeZone.AtStartOfDay(day).ToInstant();
        var (subject, of) = (new Subject(survey), Membership.None with { Group = survey.Group });
        int[] answers = [survey.Answers.One, survey.Answers.Two, survey.Answers.Three, survey.Answers.Four, survey.Answers.Five];
        var n = answers.Sum();
        if (at > facts.Now)
            return [new LeftOut(subject, at, of, "its quarter is not over")];
        if (n > survey.Invited)
            return [new LeftOut(subject, at, of, "more answered than were asked")];
        var response = new Observation(Response, subject, at, of, "answers of those asked", n, survey.Invited, survey.Invited);
        if (n < FigureValue.Few)
            return [response, new LeftOut(subject, at, of, n == 0 ? "nobody answered" : "fewer than five answered: more would tell who said what")];
        return
        [
            response,
            new Observation(Score, subject, at, of, "answers", answers.Index().Sum(score => (score.Index + 1L) * score.Item), n, n),
            .. answers.Select((count, place) => new Observation(Distribution[place], subject, at, of, "answers", count, n, n)),
        ];
    }

    /// <summary>The day on which the quarter ended: 2026-q3 ended on 30 September.</summary>
    private static LocalDate? LastDay(string quarter) =>
        quarter.Length == 7 && int.TryParse(quarter[..4], out var year) && quarter[6] is >= '1' and <= '4' && year is > 0 and < 9999
            ? new LocalDate(year, (quarter[6] - '0') * 3, 1).PlusMonths(1).PlusDays(-1)
            : null;
}
