namespace ReleasePortal.Repository.Products;

/// <summary>There is more than is read; the message names the limit.</summary>
public sealed class ProductLimitException(string message) : Exception(message);
