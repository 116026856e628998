namespace ReleasePortal.Cli.Commands;

/// <summary>In which form KPIs are told. People write the names in lower case.</summary>
internal enum KpiFormat
{
    Human,
    Json,
    Csv,
    OpenMetrics,
}
