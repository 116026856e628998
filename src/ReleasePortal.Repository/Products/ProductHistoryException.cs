namespace ReleasePortal.Repository.Products;

/// <summary>A product's repository lacks or garbles commits that the question needs.</summary>
/// <param name="message">What is missing.</param>
/// <param name="isShallow">Whether the clone was made without them, so that they can be fetched.</param>
/// <param name="inner">What the reader of Git said.</param>
public sealed class ProductHistoryException(string message, bool isShallow, Exception? inner = null) : Exception(message, inner)
{
    public bool IsShallow { get; } = isShallow;
}
