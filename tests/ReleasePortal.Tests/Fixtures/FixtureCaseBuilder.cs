using System.Text;
using System.Text.RegularExpressions;

namespace ReleasePortal.Tests.Fixtures;

/// <summary>Gathers the files of one case, line by line, and what their marks expect.</summary>
internal sealed partial class FixtureCaseBuilder(string fixture, CaseKind kind, string title)
{
    private readonly SmallRepository repository = SmallRepository.Base();
    private readonly List<Expectation> expected = [];
    private readonly StringBuilder text = new();
    private string? path;

    /// <param name="head">A path, then perhaps append, then perhaps a directive.</param>
    public void Begin(string head)
    {
        EndFile();
        var (plain, marks) = ExpectationMark.Split(head, head.Split(' ')[0], 1);
        expected.AddRange(marks);
        var parts = Head().Match(plain);
        if (!parts.Success)
            throw new FormatException($"{fixture} has a head that cannot be read: {head}");
        path = parts.Groups["path"].Value;
        if (parts.Groups["append"].Success)
            text.Append(repository.TextOf(path));
        Apply(parts.Groups["directive"].Value, parts.Groups["argument"].Value);
    }

    /// <summary>Text that follows a directive other than append belongs to no file.</summary>
    public void Add(string line)
    {
        if (path is null)
            return;
        var number = text.ToString().Count(letter => letter == '\n') + 1;
        var (plain, marks) = ExpectationMark.Split(line, path, number);
        expected.AddRange(marks);
        text.Append(plain).Append('\n');
    }

    public FixtureCase Build()
    {
        EndFile();
        return new FixtureCase(fixture, kind, title, repository, expected);
    }

    private void Apply(string directive, string argument)
    {
        switch (directive)
        {
            case "removed":
                repository.Without(path!);
                break;
            case "bytes:":
                repository.With(path!, Convert.FromHexString(argument.Replace(" ", "", StringComparison.Ordinal)));
                break;
            case "symlink:":
                repository.WithLink(path!, argument);
                break;
            case "escaped:":
                repository.With(path!, text + Regex.Unescape(argument));
                break;
            case "repeat:":
                var parts = argument.Split(' ', 2);
                repository.With(path!, text + string.Concat(Enumerable.Repeat(Regex.Unescape(parts[1]), int.Parse(parts[0]))));
                break;
            default:
                return;
        }

        path = null;
    }

    private void EndFile()
    {
        if (path is not null)
            repository.With(path, text.ToString().TrimEnd('\n') + "\n");
        path = null;
        text.Clear();
    }

    [GeneratedRegex("^(?<path>[^ ]+)(?<append> append)?(?: (?<directive>removed|bytes:|symlink:|escaped:|repeat:)(?: (?<argument>.+))?)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Head();
}
