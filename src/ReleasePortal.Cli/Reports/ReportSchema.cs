using System.Reflection;

namespace ReleasePortal.Cli.Reports;

/// <summary>The schema of the JSON report, which is written by hand because it is a promise.</summary>
internal static class ReportSchema
{
    private const string Name = "check-report.schema.json";

    public static KeyValuePair<string, string> File
    {
        get
        {
            using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Name)!;
            using var reader = new StreamReader(stream);
            return KeyValuePair.Create(Name, reader.ReadToEnd());
        }
    }
}
