using System.Text;
using System.Text.RegularExpressions;

namespace ReleasePortal.Tests.Fixtures;

/// <summary>Gathers the files of one case, line by line, and what their marks expect, and its clones of products.</summary>
internal sealed partial class FixtureCaseBuilder(string fixture, CaseKind kind, string title)
{
    private readonly ChronicleBuilder chronicle = new();
    private readonly List<Expectation> expected = [];
    private readonly StringBuilder text = new();
    private readonly List<FixtureProduct> products = [];
    private FixtureProduct? product;
    private string? path;

    /// <param name="head">A path, then perhaps append, then perhaps a directive.</param>
    public void Begin(string head)
    {
        EndFile();
        if (chronicle.Takes(head))
            return;
        if (head.StartsWith("product ", StringComparison.Ordinal))
        {
            products.Add(product = new FixtureProduct(head["product ".Length..]));
            return;
        }

        var (plain, marks) = ExpectationMark.Split(head, head.Split(' ')[0], 1);
        expected.AddRange(marks);
        var parts = Head().Match(plain);
        if (!parts.Success)
            throw new FormatException($"{fixture} has a head that cannot be read: {head}");
        path = parts.Groups["path"].Value;
        if (parts.Groups["append"].Success)
            text.Append(chronicle.Build().Content.TextOf(path));
        Apply(parts.Groups["directive"].Value, parts.Groups["argument"].Value);
    }

    /// <summary>Text that follows a directive other than append belongs to no file.</summary>
    public void Add(string line)
    {
        product?.Add(line);
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
        var (content, commits) = chronicle.Build();
        return new FixtureCase(fixture, kind, title, content, commits, products, expected);
    }

    private void Apply(string directive, string argument)
    {
        var (file, before) = (path!, text.ToString());
        Action<SmallRepository>? edit = directive switch
        {
            "removed" => repository => repository.Without(file),
            "bytes:" => repository => repository.With(file, Convert.FromHexString(argument.Replace(" ", "", StringComparison.Ordinal))),
            "symlink:" => repository => repository.WithLink(file, argument),
            "escaped:" => repository => repository.With(file, before + Regex.Unescape(argument)),
            "repeat:" => repository => repository.With(file, before + Repeated(argument.Split(' ', 2))),
            "replace:" => repository => Replaced(repository, file, argument.Split(" =>", 2)),
            "moved:" => repository => repository.With(argument, repository.Files[file]).Without(file),
            _ => null,
        };
        if (edit is null)
            return;
        chronicle.Edit(edit);
        path = null;
    }

    private static string Repeated(string[] parts) => string.Concat(Enumerable.Repeat(Regex.Unescape(parts[1]), int.Parse(parts[0])));

    private static SmallRepository Replaced(SmallRepository repository, string file, string[] parts) =>
        repository.Replace(file, Regex.Unescape(parts[0]), Regex.Unescape(parts[1].Length == 0 ? "" : parts[1][1..]));

    private void EndFile()
    {
        if (path is { } file)
        {
            var written = text.ToString().TrimEnd('\n') + "\n";
            chronicle.Edit(repository => repository.With(file, written));
        }

        (path, product) = (null, null);
        text.Clear();
    }

    [GeneratedRegex("^(?<path>[^ ]+)(?<append> append)?(?: (?<directive>removed|bytes:|symlink:|escaped:|repeat:|replace:|moved:)(?: (?<argument>.+))?)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Head();
}
