namespace ReleasePortal.Repository.Products;

/// <summary>A commit of a product's own repository, as far as its message tells of a change.</summary>
/// <param name="Id">40 hexadecimal digits.</param>
/// <param name="Parents">Their ids, in order; the first is the line that the commit was made on.</param>
/// <param name="Message">What was said of it, with line feeds only; of a long one the first <see cref="LongestMessage"/> characters.</param>
/// <param name="IsCut">Whether the message goes on, so that its last paragraph was not read.</param>
public sealed record ProductCommit(string Id, IReadOnlyList<string> Parents, string Message, bool IsCut)
{
    public const int LongestMessage = 16 * 1024;

    internal static ProductCommit Of(string id, IReadOnlyList<string> parents, string message)
    {
        var isCut = message.Length > LongestMessage;
        var text = (isCut ? message[..LongestMessage] : message).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim();
        return new ProductCommit(id, parents, text, isCut);
    }
}
