using System.CommandLine;

namespace ReleasePortal.Cli.CommandLine;

/// <summary>One command: its name, what it is for, and examples that teach it.</summary>
internal abstract class PortalCommand : Command
{
    protected PortalCommand(string name, string description)
        : base(name, description)
    {
    }

    /// <summary>Command lines worth trying, each with what it does.</summary>
    public abstract IReadOnlyList<(string Line, string Does)> Examples { get; }
}
