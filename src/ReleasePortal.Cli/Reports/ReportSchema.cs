using System.Reflection;

namespace ReleasePortal.Cli.Reports;

/// <summary>The schemas of the JSON reports, which are written by hand because they are a promise.</summary>
internal static class ReportSchema
{
    private static readonly string[] Names = ["check-report.schema.json", "diff-report.schema.json", "review-report.schema.json", "evidence-listing.schema.json", "evidence-verdict.schema.json", "audit-verdict.schema.json"];

    public static IEnumerable<KeyValuePair<string, string>> Files => Names.Select(name =>
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return KeyValuePair.Create(name, reader.ReadToEnd());
    });
}
