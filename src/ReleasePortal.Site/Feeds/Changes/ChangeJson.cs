using System.Text.Json;
using ReleasePortal.Site.Feeds.Kpis;
using ReleasePortal.Site.Pages.Changes;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Feeds.Changes;

/// <summary>The same as <see cref="ChangeCsv"/> as a list of objects; what is not known is null.</summary>
internal static class ChangeJson
{
    public static byte[] Write(IEnumerable<ChangeEntry> changes, Material material) => KpiJsonText.Of(json =>
    {
        json.WriteStartArray();
        foreach (var change in changes)
        {
            json.WriteStartObject();
            foreach (var (column, value) in ChangeRow.Columns.Zip(ChangeRow.Of(change, material)))
                Write(json, column, value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, string column, string value)
    {
        json.WritePropertyName(column);
        if (value.Length == 0)
            json.WriteNullValue();
        else if (column == ChangeRow.Points)
            json.WriteRawValue(value);
        else
            json.WriteStringValue(value);
    }
}
