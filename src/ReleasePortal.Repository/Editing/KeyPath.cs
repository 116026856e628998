using System.Text.RegularExpressions;

namespace ReleasePortal.Repository.Editing;

/// <summary>The way to a value of a record: keys joined by dots, items of lists in brackets, such as <c>window.start</c>, <c>go_no_go[load-test].state</c> or <c>approvals[+]</c>.</summary>
internal sealed partial record KeyPath(IReadOnlyList<KeyStep> Steps)
{
    /// <exception cref="RecordEditException">The text is no such way.</exception>
    public static KeyPath Parse(string text)
    {
        if (!Whole().IsMatch(text))
            throw new RecordEditException($"\"{text}\" names no key.", "Join keys by dots and name items of lists in brackets: window.start, go_no_go[load-test].state, services[1].version, approvals[+].");
        return new KeyPath([.. Step().Matches(text).Select(StepOf)]);
    }

    private static KeyStep StepOf(Match match) => match.Groups["item"] is not { Success: true, Value: var item } ? new KeyStep.Key(match.Groups["key"].Value)
        : item == "+" ? new KeyStep.NewItem() : new KeyStep.Item(item);

    [GeneratedRegex(@"^[^\[\].]+(\[[^\[\]]+\]|\.[^\[\].]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\[(?<item>[^\[\]]+)\]|\.?(?<key>[^\[\].]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Step();
}
