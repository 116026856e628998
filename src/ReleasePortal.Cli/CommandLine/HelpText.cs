using System.CommandLine;
using ReleasePortal.Cli.Output;

namespace ReleasePortal.Cli.CommandLine;

/// <summary>Help that teaches: what a command is for, lines to try, then every option.</summary>
internal static class HelpText
{
    public static void Write(Command command, Surroundings surroundings)
    {
        var (output, palette) = (surroundings.Output, surroundings.OutputPalette);
        var isRoot = command is RootCommand;
        output.WriteLine(command.Description);
        Head("Usage");
        output.WriteLine($"  {Usage(command)}");

        if (isRoot)
            Rows("First steps", FirstSteps);
        Rows("Commands", command.Subcommands.Where(sub => !sub.Hidden).Select(sub => (sub.Name, sub.Description ?? "")));
        Rows("Arguments", command.Arguments.Select(argument => (argument.Name, argument.Description ?? "")));
        Rows("Options", Options(command).Select(option => (Label(option), option.Description ?? "")));
        if (command is PortalCommand { Examples: var examples })
            Rows("Examples", examples);
        if (isRoot)
        {
            output.WriteLine();
            output.WriteLine("portal COMMAND --help tells more about one command, with examples.");
        }

        void Head(string title)
        {
            output.WriteLine();
            output.WriteLine(palette.Strong(title));
        }

        void Rows(string title, IEnumerable<(string Name, string Text)> rows)
        {
            var all = rows.ToList();
            if (all.Count == 0)
                return;
            Head(title);
            var indent = Math.Min(36, all.Max(row => row.Name.Length)) + 4;
            foreach (var (name, text) in all)
            {
                var lines = Wrapping.Wrap(text, Math.Max(30, surroundings.Width - indent));
                var first = name.Length + 4 <= indent ? $"  {name}".PadRight(indent) : $"  {name}\n{new string(' ', indent)}";
                output.WriteLine((first + string.Join('\n' + new string(' ', indent), lines)).TrimEnd());
            }
        }
    }

    private static readonly IReadOnlyList<(string Line, string Does)> FirstSteps =
    [
        ("portal serve", "build the portal, open it on this machine, and rebuild it whenever you save a file"),
        ("portal new release", "propose a release: it asks for what a plan needs, and shows free times"),
        ("portal check", "find what is wrong in the records, with the line to change"),
        ("portal explain DOC006", "read why a rule exists and how to follow it"),
    ];

    private static IEnumerable<Option> Options(Command command) => command.Options
        .Concat(Above(command).SelectMany(above => above.Options).Where(option => option.Recursive))
        .Where(option => !option.Hidden);

    private static IEnumerable<Command> Above(Command command) => command.Parents.OfType<Command>().SelectMany(parent => (IEnumerable<Command>)[parent, .. Above(parent)]);

    private static string Usage(Command command)
    {
        if (command is RootCommand)
            return "portal COMMAND [options]";
        var arguments = command.Arguments.Select(argument =>
            argument.Arity.MinimumNumberOfValues == 0 ? $" [{argument.Name}]" : $" {argument.Name}");
        var required = command.Options.Where(option => option.Required).Select(option => $" {Label(option)}");
        return $"{CommandPath.Of(command)}{(command.Subcommands.Count > 0 ? " COMMAND" : "")}{string.Concat(arguments)}{string.Concat(required)} [options]";
    }

    private static string Label(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias != "-?").Order(StringComparer.Ordinal).Append(option.Name));
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }
}
