using System.CommandLine;
using ReleasePortal.Cli.Asking;
using ReleasePortal.Cli.CommandLine;
using ReleasePortal.Cli.Editing;

namespace ReleasePortal.Cli.Commands;

/// <summary>A command that changes a record: it asks for what it was not told, tries the change, and writes it.</summary>
internal abstract class EditingCommand(string name, string description, Surroundings surroundings) : PortalCommand(name, description)
{
    private readonly Option<string?> repository = SharedOptions.Repository();

    protected Surroundings Surroundings { get; } = surroundings;

    protected void Take(Argument<string> record, params IEnumerable<Option> options)
    {
        Add(record);
        foreach (var option in options.Append(repository))
            Add(option);
        SetAction(line =>
        {
            using var desk = new EditingDesk(line.GetValue(repository), Surroundings);
            return (int)Run(line, desk, new Interview(Surroundings));
        });
    }

    protected abstract ExitStatus Run(ParseResult line, EditingDesk desk, Interview interview);
}
