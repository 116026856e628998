using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Parts;

/// <summary>How ready something is: the numbers in words, and a bar with one segment per gate.</summary>
internal sealed record GateBar(string Cleared, string Rest, Html Segments) : TemplatedPart("partials/gate-bar")
{
    public static GateBar Of(GateCount gates) => new($"{gates.Cleared} of {gates.Total}", RestOf(gates), Bar(gates));

    /// <summary>gates passed, 1 waived, 1 failed, 3 open.</summary>
    private static string RestOf(GateCount gates) => string.Join(", ", ((string?[])
    [
        "gates passed",
        gates.Waived > 0 ? $"{gates.Waived} of them waived" : null,
        gates.Failed > 0 ? $"{gates.Failed} failed" : null,
        gates.NotRun > 0 ? $"{gates.NotRun} open" : null,
    ]).OfType<string>());

    private static Html Bar(GateCount gates)
    {
        var width = 100.0 / gates.Total;
        var tones = Repeat("ok", gates.Passed).Concat(Repeat("warn", gates.Waived)).Concat(Repeat("bad", gates.Failed)).Concat(Repeat("none", gates.NotRun));
        return Html.Join("", tones.Select((tone, index) =>
            Html.Of($"<rect class=\"seg-{tone}\" x=\"{index * width + 0.4}\" width=\"{width - 0.8}\" height=\"8\" rx=\"1\"/>")));

        static IEnumerable<string> Repeat(string tone, int times) => Enumerable.Repeat(tone, times);
    }
}
