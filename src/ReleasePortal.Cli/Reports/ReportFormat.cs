namespace ReleasePortal.Cli.Reports;

/// <summary>In which form findings are told. People write the names in lower case.</summary>
internal enum ReportFormat
{
    Human,
    Json,
    Sarif,
    Junit,
    Github,
    Gitlab,
    Markdown,
}
