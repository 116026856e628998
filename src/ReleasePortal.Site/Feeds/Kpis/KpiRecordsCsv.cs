using ReleasePortal.Domain.Kpis;

namespace ReleasePortal.Site.Feeds.Kpis;

/// <summary>Writes all that one KPI counts and leaves out as one table.</summary>
public static class KpiRecordsCsv
{
    public static byte[] Write(KpiResult result, KpiSelection selection)
    {
        var table = new CsvTable(
            ["counted", "figure", "record", "id", "entry", "at", "why", "amount", "base", "weight", .. Enum.GetValues<Dimension>().Select(KpiNames.Of)]);
        foreach (var one in selection.Counted(result))
            table.Add(["yes", one.Figure.Id, .. Cells(one), CsvTable.Number(one.Amount), CsvTable.Number(one.Base), KpiNumber.Text(one.Weight), .. Segments(one.Of)]);
        foreach (var one in selection.LeftOut(result))
            table.Add(["no", "", .. Cells(one), "", "", "", .. Segments(one.Of)]);
        return table.Bytes;
    }

    private static string[] Cells(Sighting one) =>
    [
        CsvTable.Text(one.Subject.Record.Origin.Place.Path), CsvTable.Text(one.Subject.Record.Id), CsvTable.Text(one.Subject.Entry), KpiNames.Of(one.At), CsvTable.Text(one.Why),
    ];

    /// <summary>Several regions or services are parted by spaces, which no id has.</summary>
    private static IEnumerable<string> Segments(Membership of) =>
        Enum.GetValues<Dimension>().Select(dimension => CsvTable.Text(string.Join(' ', of.In(dimension))));
}
