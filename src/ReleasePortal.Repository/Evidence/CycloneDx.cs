namespace ReleasePortal.Repository.Evidence;

/// <summary>What CycloneDX as JSON and as XML have in common.</summary>
internal static class CycloneDx
{
    /// <returns>The version, if it is one of the first major version, of which all are alike in what is read.</returns>
    /// <exception cref="EvidenceException">It is another one.</exception>
    public static string Version(string text) => text.StartsWith("1.", StringComparison.Ordinal) && int.TryParse(text.AsSpan(2), out var minor) && minor >= 0
        ? text
        : throw new EvidenceException($"It is CycloneDX {EvidenceText.Name(text)}; versions 1 are read.");
}
