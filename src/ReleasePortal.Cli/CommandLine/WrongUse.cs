using System.CommandLine;
using System.CommandLine.Parsing;
using ReleasePortal.Cli.Output;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.CommandLine;

/// <summary>Says what is wrong with a command line, what was probably meant, and where the help is.</summary>
internal static class WrongUse
{
    public static ExitStatus Explain(ParseResult line, Surroundings surroundings)
    {
        var (output, palette) = (surroundings.Messages, surroundings.MessagesPalette);
        foreach (var sentence in Sentences(line).Distinct(StringComparer.Ordinal))
            output.WriteLine($"{palette.Of(Severity.Error, "error")}: {Inert.Text(sentence)}");
        var command = line.CommandResult.Command;
        output.WriteLine($"{palette.Strong("help")}: {CommandPath.Of(command)} --help shows what can be written here.");
        return ExitStatus.WrongUse;
    }

    private static IEnumerable<string> Sentences(ParseResult line)
    {
        if (line.UnmatchedTokens.Count == 0)
            return line.Errors.Select(error => error.Message);
        var behind = Behind(line);
        return line.UnmatchedTokens.Where(token => !behind.Contains(token)).Select(token => Stray(line.CommandResult.Command, token))
            .Concat(behind.Count == 0 ? [] : [$"\"{string.Join(' ', behind)}\" stands behind --, where nothing is an option: write options in front of it, or leave -- out."]);
    }

    /// <summary>Says that a word has no place in a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="token">The word.</param>
    public static string Stray(Command command, string token)
    {
        var known = command.Subcommands.Select(sub => sub.Name)
            .Concat(command.Options.SelectMany(option => option.Aliases.Append(option.Name)))
            .ToList();
        var kind = token.StartsWith('-') ? "option" : command.Subcommands.Count > 0 ? "command" : "argument";
        return $"There is no {kind} \"{token}\" here. {DidYouMean.Among(known, token, "")}".TrimEnd();
    }

    /// <summary>What is too much behind the two dashes, from the first word on that looks like an option.</summary>
    private static List<string> Behind(ParseResult line) =>
        [.. line.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash).Skip(1).Select(token => token.Value).SkipWhile(word => !word.StartsWith('-')).Where(line.UnmatchedTokens.Contains)];
}
