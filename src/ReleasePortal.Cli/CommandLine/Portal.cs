using System.CommandLine;
using System.CommandLine.Completions;
using ReleasePortal.Cli.Commands;
using ReleasePortal.Cli.Output;

namespace ReleasePortal.Cli.CommandLine;

/// <summary>The whole program: reads the command line, runs the command, and ends with one of our statuses.</summary>
internal static class Portal
{
    public static async Task<ExitStatus> Run(IReadOnlyList<string> arguments, Surroundings surroundings)
    {
        try
        {
            var line = CommandTree(surroundings).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (line.Errors.Count > 0)
                return WrongUse.Explain(line, surroundings);
            return (ExitStatus)await line.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = surroundings.Output,
                Error = surroundings.Messages,
            });
        }
        catch (Exception exception)
        {
            return Failures.Tell(exception, surroundings);
        }
    }

    public static RootCommand CommandTree(Surroundings surroundings)
    {
        var root = new RootCommand("Release Portal: from a Git repository of records to a published site.");
        root.Options.Clear();
        root.Directives.Clear();
        root.Add(new SuggestDirective());
        root.Add(new HelpOption(surroundings));
        root.Add(new VersionOption(surroundings));
        root.Add(new ServeCommand(surroundings));
        root.Add(new CheckCommand(surroundings));
        root.Add(new BuildCommand(surroundings));
        root.Add(new KpiCommand(surroundings));
        root.Add(new SlotsCommand(surroundings));
        root.Add(new EvidenceCommand(surroundings));
        root.Add(new NotesCommand(surroundings));
        root.Add(new RunCommand(surroundings));
        root.Add(new InitCommand(surroundings));
        root.Add(new NewCommand(surroundings));
        root.Add(new ImportCommand(surroundings));
        root.Add(new ExportCommand(surroundings));
        root.Add(new MoveCommand(surroundings));
        root.Add(new ApproveCommand(surroundings));
        root.Add(new DecideCommand(surroundings));
        root.Add(new CloseCommand(surroundings));
        root.Add(new SetCommand(surroundings));
        root.Add(new DiffCommand(surroundings));
        root.Add(new ReviewCommand(surroundings));
        root.Add(new ExplainCommand(surroundings));
        root.Add(new SchemaCommand(surroundings));
        root.SetAction(line => HelpText.Write(line.CommandResult.Command, surroundings));
        return root;
    }
}
