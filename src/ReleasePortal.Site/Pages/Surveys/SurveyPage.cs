using ReleasePortal.Domain.Learning;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Surveys;

/// <summary>How groups of stakeholders judged the releases of each quarter; few answers are not shown, so that nobody is recognised.</summary>
internal static class SurveyPage
{
    private const int Enough = 5;
    private static readonly string[] Columns = ["Group", "Answers", "Bad 1", "2", "3", "4", "Good 5"];

    public static Page Draw(Material material) => new(SiteMap.Surveys, "Surveys", () => Model(material))
    {
        Description = "How groups of stakeholders judged the releases of each quarter.",
    };

    private static ListModel Model(Material material) => new(
        new PageHead("Surveys", "How groups of stakeholders judged the releases of each quarter, from 1 (bad) to 5 (good)."),
        material.Records.Surveys.Count == 0
            ? [new Empty("There are no surveys yet. Each is a file such as content/surveys/2026-q3-support.yml.")]
            : [.. material.Records.Surveys.GroupBy(survey => survey.Quarter, StringComparer.Ordinal).OrderByDescending(group => group.Key, StringComparer.Ordinal).Select(Quarter)]);

    private static Card Quarter(IGrouping<string, Survey> quarter) => new(quarter.Key, quarter.Key.ToUpperInvariant(),
        Table.Of("Surveys", Columns, quarter.OrderBy(survey => survey.Group, StringComparer.Ordinal).Select(Cells)));

    private static IReadOnlyList<Part> Cells(Survey survey)
    {
        int[] scores = [survey.Answers.One, survey.Answers.Two, survey.Answers.Three, survey.Answers.Four, survey.Answers.Five];
        var isShown = scores.Sum() >= Enough;
        return
        [
            Count.Sentence(survey.Group),
            new Stacked($"{scores.Sum()} of {survey.Invited}", isShown ? null : "too few to show"),
            .. scores.Select(score => (Part)(isShown ? Count.Digits(score) : "–")),
        ];
    }
}
