using System.Reflection;

namespace ReleasePortal.Cli;

/// <summary>Which portal this is.</summary>
internal static class PortalVersion
{
    /// <summary>Such as 0.1.0.</summary>
    public static readonly string Number = typeof(PortalVersion).Assembly.GetName().Version!.ToString(3);

    /// <summary>The number and, where it was built from a commit, the commit.</summary>
    public static readonly string Full =
        typeof(PortalVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
