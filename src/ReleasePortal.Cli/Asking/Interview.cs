using System.Globalization;
using ReleasePortal.Cli.Output;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Imports;

namespace ReleasePortal.Cli.Asking;

/// <summary>Finds answers: what the command line says, else what a person at the terminal says, else what is usual. What is missing in the end is told in one go.</summary>
/// <param name="surroundings">The terminal, if there is one.</param>
internal sealed class Interview(Surroundings surroundings)
{
    private readonly List<string> missing = [];

    /// <summary>Whether a person can be asked.</summary>
    public bool CanAsk => surroundings.CanAsk;

    /// <summary>The answer; empty where nothing is one, and where nobody can be asked, which <see cref="RequireAll"/> tells.</summary>
    public string Ask(Question question)
    {
        if (question.Given is { } given)
            return Wrong(question, given) is { } problem ? throw new CommandFailure(ExitStatus.WrongUse, $"{question.Flag} cannot be \"{given}\".", problem) : given;
        if (surroundings.CanAsk)
            return AskPerson(question.WithItsOnlyChoice());
        if (question.Standard is null && !question.MayBeLeft)
            missing.Add(question.Flag);
        if (question.Standard is { } usual && Wrong(question, usual) is { } taken)
            throw new CommandFailure(ExitStatus.WrongUse, $"{question.Flag} cannot be \"{usual}\", which it is without that option.", taken);
        return question.Standard ?? "";
    }

    public IReadOnlyList<string> AskMany(Question question) => Parts(Ask(question with { IsMany = true }));

    /// <exception cref="CommandFailure">Nobody can be asked, and something was not said: all flags that are missing are named.</exception>
    public void RequireAll()
    {
        if (missing.Count > 0)
            throw new CommandFailure(ExitStatus.WrongUse, $"{Listed(missing)} {(missing.Count == 1 ? "is" : "are")} missing, and there is no terminal to ask on.", "Give the options, or run the command on a terminal.");
    }

    /// <summary>A yes; where nobody can be asked, no.</summary>
    public bool Agrees(string words)
    {
        if (!surroundings.CanAsk)
            return false;
        surroundings.Output.Write($"{words} [y/N] ");
        surroundings.Output.Flush();
        return surroundings.Input.ReadLine()?.Trim().ToLowerInvariant() is "y" or "yes";
    }

    private string AskPerson(Question asked)
    {
        // What is usual and no answer, as an id that is taken, is not offered.
        var question = asked.Standard is { } standard && Wrong(asked, standard) is not null ? asked with { Standard = null } : asked;
        Show(question);
        while (true)
        {
            surroundings.Output.Write($"  {(question.Standard is { } usual ? $"[{Inert.Text(usual)}] " : question.MayBeLeft ? "[none] " : "")}> ");
            surroundings.Output.Flush();
            var line = surroundings.Input.ReadLine() ?? throw new CommandFailure(ExitStatus.WrongUse, "The input ended before everything was said.", "Nothing was written. Answer all questions, or give the options.");
            var answer = line.Trim().Length > 0 ? Named(question, line.Trim()) : question.Standard ?? "";
            if (answer.Length == 0 && question.MayBeLeft)
                return "";
            var problem = answer.Length == 0 ? question.Choices.Count > 0 ? "Write the number or the name of one of them." : "Something has to stand here." : Wrong(question, answer);
            if (problem is null)
                return answer;
            foreach (var words in Wrapping.Wrap(Inert.Text(problem), surroundings.Width - 2))
                surroundings.Output.WriteLine($"  {words}");
        }
    }

    private void Show(Question question)
    {
        surroundings.Output.WriteLine(surroundings.OutputPalette.Strong($"{Inert.Text(question.Words)}{(question.IsMany ? " Several with commas between them." : "")}"));
        foreach (var (index, choice) in question.Choices.Index())
            surroundings.Output.WriteLine($"  {(index + 1).ToString(CultureInfo.InvariantCulture).PadLeft(2)}  {Inert.Text(choice.Name)}{(choice.Words.Length > 0 ? surroundings.OutputPalette.Faint($"  {Inert.Text(choice.Words)}") : "")}");
    }

    /// <summary>Numbers stand for the choices that are shown with them.</summary>
    private static string Named(Question question, string answer) => question.Choices.Count == 0 ? answer
        : string.Join(", ", (question.IsMany ? Parts(answer) : [answer]).Select(part =>
            int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= question.Choices.Count ? question.Choices[number - 1].Name : part));

    private static string? Wrong(Question question, string answer)
    {
        if (question is { IsOpen: false, Choices.Count: > 0 })
        {
            var names = question.Choices.Select(choice => choice.Name).ToList();
            if ((question.IsMany ? Parts(answer) : [answer]).FirstOrDefault(part => !names.Contains(part, StringComparer.Ordinal)) is { } unknown)
                return DidYouMean.Among(names, unknown, $"Write the number or the name of one of them: {string.Join(", ", names.Take(20))}{(names.Count > 20 ? " and more" : "")}.");
        }

        return answer.AsSpan().IndexOfAny('\r', '\n') >= 0 ? "It cannot have several lines."
            : ForeignValue.Problem(answer) is { } hidden ? $"That cannot be written: {hidden}." : question.Wrong(answer);
    }

    private static List<string> Parts(string answer) => [.. answer.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];

    private static string Listed(IReadOnlyList<string> words) =>
        words.Count == 1 ? words[0] : $"{string.Join(", ", words.Take(words.Count - 1))} and {words[^1]}";
}
