namespace ReleasePortal.Repository.Yaml;

/// <summary>What a YAML text may hold, so that no text can exhaust the stack or the memory.</summary>
internal static class YamlLimits
{
    public const int Bytes = 1024 * 1024;
    public const int Depth = 64;
    public const int Events = 200_000;
}
