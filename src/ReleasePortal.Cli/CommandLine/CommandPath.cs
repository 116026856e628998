using System.CommandLine;

namespace ReleasePortal.Cli.CommandLine;

/// <summary>A command as people type it: with the commands it belongs to.</summary>
internal static class CommandPath
{
    public static string Of(Command command) => command is RootCommand ? "portal"
        : $"{(command.Parents.OfType<Command>().FirstOrDefault() is { } above ? Of(above) : "portal")} {command.Name}";
}
