namespace ReleasePortal.Cli.Reports;

/// <summary>One form in which findings are told.</summary>
internal interface IReport
{
    void Write(Inspection inspection, TextWriter output);
}
