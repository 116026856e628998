namespace ReleasePortal.Cli.Beginning;

/// <summary>How a repository of records gets the program: as a tool of .NET, which its manifest names.</summary>
internal static class PortalTool
{
    public const string Package = "ReleasePortal.Tool";
}
