using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Risks;

/// <summary>Likelihood by impact as a table: every cell says its score and how serious that is, and names its risks.</summary>
internal static class RiskMatrix
{
    private const int Scale = 5;
    private const int LeastSerious = 6;
    private const int LeastSevere = 12;

    private static readonly string[] Likelihoods = ["rare", "unlikely", "possible", "likely", "almost certain"];
    private static readonly string[] Impacts = ["hardly noticed", "minor", "noticeable", "serious", "critical"];

    private static readonly string[] Columns =
        ["Likelihood", .. Enumerable.Range(1, Scale).Select(impact => $"Impact {impact}, {Impacts[impact - 1]}")];

    public static Card Of(IReadOnlyList<RiskLine> risks) => new("matrix", "Likelihood and impact",
        Table.Of("How many risks lie where, by likelihood and impact", Columns, Enumerable.Range(1, Scale).Reverse().Select(likelihood => RowOf(likelihood, risks))))
    {
        Aside = $"Minor below {LeastSerious}, serious from {LeastSerious}, severe from {LeastSevere}",
    };

    private static IReadOnlyList<Part> RowOf(int likelihood, IReadOnlyList<RiskLine> risks) =>
    [
        $"{likelihood}, {Likelihoods[likelihood - 1]}",
        .. Enumerable.Range(1, Scale).Select(impact => CellOf(likelihood * impact, [.. risks.Where(risk => risk.Likelihood == likelihood && risk.Impact == impact)])),
    ];

    private static Part CellOf(int score, IReadOnlyList<RiskLine> risks) => risks.Count == 0
        ? Html.Quiet($"{score}")
        : new Group([StateOf(score), new Bullets([.. risks.Select(risk => risk.Name)])]);

    /// <summary>How serious a score is, in a word, an icon and a colour.</summary>
    /// <param name="score">From 1 to 25.</param>
    public static State StateOf(int score) => score switch
    {
        >= LeastSevere => new("bad", "shield-alert", $"{score}, severe"),
        >= LeastSerious => new("warn", "triangle-alert", $"{score}, serious"),
        _ => new("none", "info", $"{score}, minor"),
    };
}
