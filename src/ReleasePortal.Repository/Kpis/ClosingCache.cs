using System.Globalization;
using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Repository.History.Kept;

namespace ReleasePortal.Repository.Kpis;

/// <summary>Keeps the figures of closed months, by the month and the commit that they were worked out from.</summary>
internal sealed class ClosingCache
{
    private readonly KeptFile file;
    private readonly List<MonthClosing> kept;

    /// <summary>Another build of the program may count in another way.</summary>
    /// <param name="place">Where it is kept.</param>
    /// <param name="hasClones">With clones there are lead times that are not there without.</param>
    public ClosingCache(KeptPlace place, bool hasClones)
    {
        file = new KeptFile(place, "closings", $"release-portal-closings-1 {typeof(KpiBook).Module.ModuleVersionId} {(hasClones ? "with" : "without")} clones");
        kept = file.Read(Read) ?? [];
    }

    public MonthClosing? Find(YearMonth month, Instant at, string commit) => kept.Find(one => one.Month == month && one.At == at && one.Commit == commit);

    /// <summary>Writes these and no others, if there is something new among them.</summary>
    public void Save(IReadOnlyList<MonthClosing> closings)
    {
        if (closings.Any(closing => !kept.Contains(closing)))
            file.Write(writer => Write(writer, closings));
    }

    private static void Write(KeptWriter writer, IReadOnlyList<MonthClosing> closings)
    {
        writer.Number(closings.Count);
        foreach (var closing in closings)
        {
            writer.Text(YearMonthPattern.Iso.Format(closing.Month));
            writer.Text(InstantPattern.ExtendedIso.Format(closing.At));
            writer.Text(closing.Commit);
            writer.Number(closing.Figures.Count);
            foreach (var (name, value) in closing.Figures)
            {
                foreach (var text in new[] { name.Kpi, name.Figure, Number(value.Value), Number(value.NinetiethPercentile) })
                    writer.Text(text);
                writer.Number(value.N);
            }
        }
    }

    private static List<MonthClosing> Read(KeptReader reader)
    {
        var closings = new List<MonthClosing>();
        for (var left = reader.Count(); left > 0; left--)
        {
            var (month, at) = (YearMonthPattern.Iso.Parse(reader.Text()), InstantPattern.ExtendedIso.Parse(reader.Text()));
            if (!month.Success || !at.Success)
                throw KeptReader.Damaged;
            closings.Add(new MonthClosing(month.Value, at.Value, reader.Text(), Figures(reader)));
        }

        return closings;
    }

    private static Dictionary<(string Kpi, string Figure), FigureValue> Figures(KeptReader reader)
    {
        var figures = new Dictionary<(string Kpi, string Figure), FigureValue>();
        for (var left = reader.Count(); left > 0; left--)
        {
            var (name, value, ninetieth) = ((reader.Text(), reader.Text()), Number(reader.Text()), Number(reader.Text()));
            figures[name] = new FigureValue(value, reader.Number(int.MaxValue), ninetieth);
        }

        return figures;
    }

    private static string Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    private static double? Number(string text) => text.Length == 0 ? null
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value
        : throw KeptReader.Damaged;
}
