using System.Security.Cryptography;
using System.Text;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Reports;

/// <summary>
/// Names findings so that a service knows one again after lines above it moved: rule, file and the text of the
/// line, and a number where that is not enough. No two findings of one report have the same.
/// </summary>
internal sealed class Fingerprint(SourceLines sources)
{
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

    public string Of(Finding finding)
    {
        var line = sources.Line(finding.Place.Path, finding.Place.Span.Start.Line)?.Trim();
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{finding.WaivedAs}\n{finding.Place.Path}\n{line}"));
        var name = Convert.ToHexStringLower(hash.AsSpan(0, 8));
        var number = seen[name] = seen.GetValueOrDefault(name) + 1;
        return $"{name}:{number}";
    }
}
