using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>Gates as a ring, and beside it what they mean.</summary>
internal sealed record GateRing(string Label, string Number, Html Arcs, Part Text) : TemplatedPart("partials/gate-ring")
{
    private const double Circumference = 2 * Math.PI * 42;

    public static GateRing Of(GateCount gates, Part text) =>
        new($"{gates.Cleared} of {gates.Total} gates passed", $"{gates.Cleared}/{gates.Total}", ArcsOf(gates), text);

    private static Html ArcsOf(GateCount gates)
    {
        var pieces = new List<Html>();
        var before = 0;
        foreach (var (tone, count) in ((string, int)[])[("ok", gates.Passed), ("warn", gates.Waived), ("bad", gates.Failed)])
        {
            if (count > 0)
                pieces.Add(Arc(tone, count, before, gates.Total));
            before += count;
        }

        return Html.Join("", pieces);
    }

    private static Html Arc(string tone, int count, int before, int total)
    {
        var gap = count == total ? 0 : 2;
        var length = (Circumference * count / total) - gap;
        var offset = -Circumference * before / total;
        return Html.Of($"<circle class=\"arc-{tone}\" cx=\"52\" cy=\"52\" r=\"42\" stroke-dasharray=\"{length} {Circumference}\" stroke-dashoffset=\"{offset}\"/>");
    }
}
