using ReleasePortal.Cli.Commands;

namespace ReleasePortal.Cli.Reports;

/// <summary>One form in which changes are told.</summary>
internal interface IDiffReport
{
    void Write(FoundChanges found, TextWriter output);
}
