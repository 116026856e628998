using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>Some points of the most there could be, in words and as a bar.</summary>
internal static class PointBar
{
    /// <summary>What adds to a risk: the more, the worse.</summary>
    public static GateBar OfRisk(int points, int most) => Of(points, most, points == most ? "bad" : "warn");

    /// <summary>What speaks for a release: the more, the better.</summary>
    public static GateBar OfHealth(int points, int most) => Of(points, most, "ok");

    private static GateBar Of(int points, int most, string tone) => new($"{points}", $"of {most}", Html.Join("",
    [
        Html.Of($"<rect class=\"seg-none\" width=\"100\" height=\"8\" rx=\"1\"/>"),
        points == 0 ? Html.Empty : Html.Of($"<rect class=\"seg-{tone}\" width=\"{100.0 * points / most}\" height=\"8\" rx=\"1\"/>"),
    ]));
}
