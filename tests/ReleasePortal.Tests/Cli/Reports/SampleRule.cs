using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Tests.Cli.Reports;

/// <summary>A rule of any severity, for reports.</summary>
internal sealed class SampleRule(string code, Severity severity, string? waivableBy = null) : Rule
{
    public override string Code => code;
    public override string Title => "A sample";
    public override Severity Severity => severity;
    public override string? WaivableBy => waivableBy;
}
