using System.CommandLine;
using System.CommandLine.Invocation;

namespace ReleasePortal.Cli.CommandLine;

/// <summary>Which portal this is, and which time zone data it has.</summary>
internal sealed class VersionOption : Option<bool>
{
    public VersionOption(Surroundings surroundings)
        : base("--version")
    {
        Description = "Show the version.";
        Action = new Show(surroundings);
    }

    private sealed class Show(Surroundings surroundings) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            surroundings.Output.WriteLine($"portal {PortalVersion.Full}");
            return (int)ExitStatus.Ok;
        }
    }
}
