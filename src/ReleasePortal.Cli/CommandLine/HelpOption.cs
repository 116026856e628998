using System.CommandLine;
using System.CommandLine.Invocation;

namespace ReleasePortal.Cli.CommandLine;

/// <summary>Help of the command it stands behind.</summary>
internal sealed class HelpOption : Option<bool>
{
    public HelpOption(Surroundings surroundings)
        : base("--help", "-h", "-?")
    {
        Description = "Show this help.";
        Recursive = true;
        Action = new Show(surroundings);
    }

    private sealed class Show(Surroundings surroundings) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            HelpText.Write(parseResult.CommandResult.Command, surroundings);
            return (int)ExitStatus.Ok;
        }
    }
}
